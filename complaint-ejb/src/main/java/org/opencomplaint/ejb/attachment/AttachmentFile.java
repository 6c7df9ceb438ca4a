package org.opencomplaint.ejb.attachment;

/**
 * A file to be handed out.
 *
 * @param shown whether a browser can show it safely
 * @param sha256 of the content, in hexadecimal
 */
public record AttachmentFile(
    String name, String mediaType, boolean shown, byte[] content, String sha256) {}
