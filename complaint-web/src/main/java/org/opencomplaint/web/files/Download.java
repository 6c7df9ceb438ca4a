package org.opencomplaint.web.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file on its way out.
 *
 * @param name as the reader should save it; may be in Chinese
 * @param mediaType what it is
 * @param sha256 of the content, in hexadecimal
 * @param shown whether a browser may show it in place of saving it
 */
public record Download(
    String name, String mediaType, byte[] content, String sha256, boolean shown) {

  /** Whatever is in it runs nothing, loads nothing and knows nobody's session. */
  public static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  /** The header that says how to treat it, with the name for old and new programs. */
  public String disposition() {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return (shown ? "inline" : "attachment")
        + "; filename=\""
        + name.replaceAll("[^A-Za-z0-9._-]", "_")
        + "\"; filename*=UTF-8''"
        + encoded;
  }
}
