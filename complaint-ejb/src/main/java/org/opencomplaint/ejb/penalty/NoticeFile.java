package org.opencomplaint.ejb.penalty;

/**
 * A penalty notice to be downloaded.
 *
 * @param name of the file, safe in every header and file system
 * @param content the PDF as it was served
 * @param sha256 of the content, in hexadecimal
 */
public record NoticeFile(String name, byte[] content, String sha256) {}
