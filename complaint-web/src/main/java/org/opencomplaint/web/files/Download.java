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

  /** The header that says how to treat it. */
  public String disposition() {
    return disposition(shown ? "inline" : "attachment", name);
  }

  /** The header for a file with that name that is to be saved. */
  public static String attachment(String name) {
    return disposition("attachment", name);
  }

  /** The name stands in it twice, for old and for new programs. */
  private static String disposition(String how, String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return how
        + "; filename=\""
        + name.replaceAll("[^A-Za-z0-9._-]", "_")
        + "\"; filename*=UTF-8''"
        + encoded;
  }
}
