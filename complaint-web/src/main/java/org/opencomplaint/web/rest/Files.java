package org.opencomplaint.web.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.opencomplaint.web.files.Download;

/** Answers with files. */
public final class Files {
  private Files() {}

  /** The file to be saved, with its fingerprint as the tag. */
  public static Response answer(Download file) {
    return Response.ok(file.content(), file.mediaType())
        .tag(new EntityTag(file.sha256()))
        .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
        .header("Content-Security-Policy", Download.POLICY)
        .build();
  }
}
