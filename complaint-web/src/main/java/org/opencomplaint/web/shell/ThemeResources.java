package org.opencomplaint.web.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Serves the component library's theme with the portal's colours in place of its own, so that every
 * component follows the variables of {@code portal.css}, light and dark.
 */
public class ThemeResources extends ResourceHandlerWrapper {
  private static final String THEME = "primefaces-saga-blue";

  private volatile byte[] recoloured;

  /**
   * @param wrapped the handler before this one
   */
  public ThemeResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    Resource resource = super.createResource(name, library);
    return THEME.equals(library) && resource != null ? new Theme(resource) : resource;
  }

  private byte[] recoloured(Resource original) throws IOException {
    if (recoloured == null) {
      try (InputStream css = original.getInputStream()) {
        String theme = new String(css.readAllBytes(), StandardCharsets.UTF_8);
        recoloured = ThemeColours.recolour(theme).getBytes(StandardCharsets.UTF_8);
      }
    }
    return recoloured;
  }

  private final class Theme extends ResourceWrapper {
    Theme(Resource original) {
      super(original);
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new ByteArrayInputStream(recoloured(getWrapped()));
    }

    /** Names the colours' version too, so that no browser keeps old ones. */
    @Override
    public String getRequestPath() {
      return getWrapped().getRequestPath() + "&c=" + ThemeColours.VERSION;
    }
  }
}
