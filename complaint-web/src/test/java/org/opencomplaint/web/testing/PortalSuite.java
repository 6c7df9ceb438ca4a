package org.opencomplaint.web.testing;

import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Gives all tests in a container the same deployment on the same server with the same database. */
public final class PortalSuite implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(TestDatabase.class);
    builder.observer(TestMailPort.class);
    builder.observer(OneDeployment.class);
    builder.override(
        DeploymentScenarioGenerator.class,
        AnnotationDeploymentScenarioGenerator.class,
        PortalArchive.class);
  }
}
