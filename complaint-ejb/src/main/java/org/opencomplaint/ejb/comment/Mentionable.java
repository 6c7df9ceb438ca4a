package org.opencomplaint.ejb.comment;

/**
 * Somebody who can be named in a comment.
 *
 * @param department the name of his department
 * @param as what to write after the {@code @}, so that nobody else is meant
 */
public record Mentionable(String no, String name, String department, String as) {}
