/** What all REST resources share: the address, the JSON format, the form of an error. */
package org.opencomplaint.web.rest;
