/**
 * The one mechanism around every use case: who may call it, what is wrong with the input, repeated
 * requests, and conflicts (see {@code UseCaseInterceptor}).
 */
package org.opencomplaint.ejb.usecase;
