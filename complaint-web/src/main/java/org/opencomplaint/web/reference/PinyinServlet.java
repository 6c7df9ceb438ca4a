package org.opencomplaint.web.reference;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opencomplaint.core.pinyin.Pinyin;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.reference.CategoryChoice;
import org.opencomplaint.ejb.reference.ReferenceData;
import org.opencomplaint.ejb.usecase.Problem;

/** Tells the page how departments, categories and causes are pronounced, by their names. */
@WebServlet("/pinyin")
public class PinyinServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ReferenceData reference;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String json = Json.write(pinyin());
      response.setContentType("application/json");
      response.setHeader("Cache-Control", "private, max-age=300");
      response.getWriter().write(json);
    } catch (Problem refused) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Map<String, String> pinyin() {
    Stream<String> departments = reference.departments().stream().map(DepartmentName::name);
    Stream<String> categories =
        Stream.concat(reference.categories().stream(), reference.rootCauses().stream())
            .map(CategoryChoice::nameZh);
    Map<String, String> pinyin = new TreeMap<>();
    Stream.concat(departments, categories).forEach(name -> pinyin.put(name, Pinyin.ofWords(name)));
    return pinyin;
  }
}
