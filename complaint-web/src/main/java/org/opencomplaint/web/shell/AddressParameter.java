package org.opencomplaint.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import org.opencomplaint.ejb.json.Json;

/**
 * A parameter of a page's address, in place of the component library's own. What cannot be read is
 * told and left out, and the page opens with all the rest: a bookmark or a cut link is no form that
 * somebody could put right.
 */
public class AddressParameter extends UIViewParameter {

  @Override
  protected Object getConvertedValue(FacesContext context, Object submitted) {
    if (!(submitted instanceof String text)) {
      return super.getConvertedValue(context, submitted);
    }
    try {
      if (Json.isText(text)) {
        return super.getConvertedValue(context, text);
      }
    } catch (ConverterException unreadable) {
      // Told below, like what is no text.
    }
    CDI.current().select(AddressProblems.class).get().unreadable(getName(), text);
    return null;
  }
}
