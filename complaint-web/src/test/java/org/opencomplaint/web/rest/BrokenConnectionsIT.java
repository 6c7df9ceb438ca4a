package org.opencomplaint.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;

/** The database may be restarted while the portal runs. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BrokenConnectionsIT {
  @ArquillianResource private URL portal;

  @Test
  void whoeverCallsAfterTheConnectionsBrokeGetsANewOne() {
    RestClient manager = new RestClient(portal, "manager");
    assertThat(manager.get("/complaints?size=1").status()).isEqualTo(200);

    PortalDatabase.execute(
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
            + " where datname = current_database() and state = 'idle' and pid <> pg_backend_pid()");

    assertThat(manager.get("/complaints?size=1").status()).isEqualTo(200);
    assertThat(manager.get("/complaints?size=1").status()).isEqualTo(200);
  }
}
