package org.opencomplaint.web.testing;

import java.io.File;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real archive as it was packaged, with the test classes added. */
public final class PortalArchive implements DeploymentScenarioGenerator {

  @Override
  public List<DeploymentDescription> generate(TestClass testClass) {
    WebArchive archive =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/complaint.war"))
            .merge(testClasses(), "/WEB-INF/classes", Filters.include("^(?!.*/planted).*\\.class$"))
            .addAsWebResource(new File("src/test/webapp/frame-sample.xhtml"), "frame-sample.xhtml")
            .addAsLibrary(jarOf(Assertions.class))
            .addAsLibrary(doors());
    return List.of(new DeploymentDescription("complaint", archive));
  }

  private static GenericArchive testClasses() {
    return ShrinkWrap.create(ExplodedImporter.class)
        .importDirectory(new File("target/test-classes"))
        .as(GenericArchive.class);
  }

  /** Opens the tests' own addresses to whoever is not signed in. */
  private static JavaArchive doors() {
    return ShrinkWrap.create(JavaArchive.class, "doors.jar")
        .addAsManifestResource("doors.xml", "web-fragment.xml");
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
