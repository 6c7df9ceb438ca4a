/**
 * What can be read out of a customer's e-mail or chat when it is pasted into the registration form.
 * The clerk sees and checks each thing that was recognised; nothing is decided here.
 */
package org.opencomplaint.core.pasting;
