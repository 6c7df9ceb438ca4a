package org.opencomplaint.web.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.export.Exports;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.table.TableFormat;
import org.opencomplaint.ejb.tableview.TableView;
import org.opencomplaint.ejb.tableview.TableViews;
import org.opencomplaint.ejb.usecase.Problem;

/** What a reader does with a table; how he wants it is remembered. */
@Named("tableActions")
@RequestScoped
public class TableActions {
  @Inject private TableViews views;
  @Inject private Exports exports;
  @Inject private HttpServletRequest request;

  /** Sorts by a column. */
  public void sort(RecordTable<?, ?, ?> table, String key) throws IOException {
    String sort = table.chosen(key).text();
    views.save(table.getName(), new TableView(table.view().columns(), sort));
    open(table.getAddress().sortedBy(sort));
  }

  /**
   * Shows the columns that are ticked, in the order they stand in, sorted as is chosen beside them.
   *
   * @throws Problem INVALID if none is ticked
   */
  public void keep(RecordTable<?, ?, ?> table) throws IOException {
    String[] columns = request.getParameterValues("column");
    if (columns == null) {
      throw Problem.invalid("column", "NOTHING_TICKED");
    }
    views.save(table.getName(), new TableView(String.join(",", columns), chosenSort()));
    open(table.getAddress().sortedBy(null));
  }

  /** Shows the table as it comes. */
  public void forget(RecordTable<?, ?, ?> table) throws IOException {
    views.forget(table.getName());
    open(table.getAddress().sortedBy(null));
  }

  /**
   * Has all rows written to a file behind the scenes.
   *
   * @throws Problem CONFLICT while another is being written
   */
  public String write(RecordTable<?, ?, ?> table, TableFormat format) {
    exports.start(table.order(format));
    return "/exports.xhtml?faces-redirect=true";
  }

  /** What is chosen twice counts where it stands first. */
  private String chosenSort() {
    String[] keys = request.getParameterValues("by");
    String[] ways = request.getParameterValues("way");
    Map<String, String> chosen = new LinkedHashMap<>();
    for (int i = 0; i < Sorting.MOST; i++) {
      if (!keys[i].isEmpty()) {
        chosen.putIfAbsent(keys[i], ways[i]);
      }
    }
    List<String> text = new ArrayList<>();
    chosen.forEach((key, way) -> text.add(key + "," + way));
    return text.isEmpty() ? null : String.join(",", text);
  }

  private static void open(String address) throws IOException {
    FacesContext page = FacesContext.getCurrentInstance();
    page.getExternalContext()
        .redirect(page.getExternalContext().getRequestContextPath() + "/" + address);
    page.responseComplete();
  }
}
