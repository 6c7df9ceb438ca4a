package org.opencomplaint.ejb.print;

/**
 * What stands above the boxes, on every page.
 *
 * @param organisation whose form it is; null for none
 * @param form what the form is called by its number, at the left: 表号：T1
 * @param number of what it is about, at the right
 * @param pages which page of how many, with places {@code {0}} and {@code {1}}
 */
public record FormHead(
    String organisation, String title, String form, String number, String pages) {}
