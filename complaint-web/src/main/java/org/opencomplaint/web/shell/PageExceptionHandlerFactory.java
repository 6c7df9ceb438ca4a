package org.opencomplaint.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives every request to a page its {@link PageExceptionHandler}. */
public class PageExceptionHandlerFactory extends ExceptionHandlerFactory {

  /**
   * @param wrapped the factory before this one
   */
  public PageExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PageExceptionHandler(getWrapped().getExceptionHandler());
  }
}
