package org.opencomplaint.web.table;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.opencomplaint.ejb.export.ExportOrder;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.table.TableFormat;
import org.opencomplaint.ejb.tableview.TableView;
import org.opencomplaint.ejb.tableview.TableViews;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.export.Table;
import org.opencomplaint.web.i18n.Language;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.AddressProblems;
import org.opencomplaint.web.shell.Formats;

/**
 * A management table, as the address looks for it and as its reader wants to see it. A table is a
 * request-scoped bean with a name of its own, which says what its columns are and where its rows
 * come from; {@code <oc:table>} shows it, and {@code files/tables/<name>/xlsx} hands it out.
 *
 * @param <S> what is looked for, each component a filter
 * @param <K> what it can be sorted by
 * @param <R> a row
 */
public abstract class RecordTable<S extends Record, K extends Enum<K> & SortKey, R> {
  private static final int SIZE = 50;

  private final String name;
  private final Class<S> search;
  private final Class<K> keys;

  @Inject private HttpServletRequest request;
  @Inject private TableViews views;
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private AddressProblems problems;
  @Inject private CellWords words;
  @Inject private Language language;

  private TableAddress<S> address;
  private TableView view;
  private Columns<R> columns;
  private S wanted;
  private Page<R> page;
  private Map<String, ?> sums;

  /**
   * A table.
   *
   * @param name of its page and of the bundle with its texts, such as {@code complaints}
   */
  protected RecordTable(String name, Class<S> search, Class<K> keys) {
    this.name = name;
    this.search = search;
    this.keys = keys;
  }

  @PostConstruct
  void readAddress() {
    address = new TableAddress<>(name + ".xhtml", search, given(), request::getParameter);
    view = views.find(name);
    columns = Columns.of(all(), view.columns());
  }

  /** All its columns. */
  protected abstract List<Column<R>> all();

  /** How it is sorted as it comes. */
  protected abstract Sorting<K> usual();

  /** One page of it. */
  protected abstract Page<R> find(S wanted, Sorting<K> order, Paging paging);

  /** All of it. */
  protected abstract Rows<R> rows(S wanted, Sorting<K> order);

  /** The filters that say which table it is, such as its month: nobody takes them away. */
  protected Set<String> given() {
    return Set.of();
  }

  /** Somebody takes all of it as a file, for a table of which that is recorded. */
  protected void taken(S wanted, TableFormat format, long rows) {}

  /**
   * What all pages come to, by column; asked only if they could be counted to the end.
   *
   * @return values as in the columns' cells
   */
  protected Map<String, ?> sums(S wanted) {
    return Map.of();
  }

  /** The style of a row; null for none. */
  public String style(R row) {
    return null;
  }

  /** The page with more about a row, which opens below it; null if there is none. */
  public String more(R row) {
    return null;
  }

  /** What a filter looks for, in words. */
  protected String filterWords(String filter, String value) {
    Class<?> type = address.type(filter);
    if (type.isEnum()) {
      return texts.get("enums." + type.getSimpleName() + "." + value);
    }
    return type == Boolean.class
        ? texts.get(name + "." + filter + "." + value)
        : words.filtered(type, value);
  }

  public String getName() {
    return name;
  }

  /** What it is called. */
  public String getTitle() {
    return texts.get(name + ".title");
  }

  public TableAddress<S> getAddress() {
    return address;
  }

  /**
   * To be called before the page is written, so that what its address cannot mean is told at the
   * top.
   *
   * @throws Problem if the reader may not see the table, or there is none
   */
  public void open() {
    getPage();
  }

  /** What is looked for; everything if the address looks for what cannot be. */
  protected S getWanted() {
    if (wanted == null) {
      open();
    }
    return wanted;
  }

  /** Reads what the address looks for; what cannot be is told, and everything read instead. */
  protected <T> T read(Function<S, T> reader) {
    return problems.orUsual(
        () -> reader.apply(look(address.wanted())),
        () -> reader.apply(look(address.everything())),
        this::heading);
  }

  private S look(S looked) {
    wanted = looked;
    return looked;
  }

  /** The columns that are shown, in their order. */
  public List<Column<R>> getColumns() {
    return columns.shown();
  }

  /** All columns, those that are shown first. */
  public List<Column<R>> getChoices() {
    return columns.inOrder();
  }

  /** What stands over a column. */
  public String heading(String column) {
    return texts.get(name + "." + column);
  }

  /** What stands in a cell. */
  public String cell(Column<R> column, R row) {
    return words.shown(column.cell().apply(row));
  }

  /** What it is sorted by: as the address says, else as remembered, else as it comes. */
  public Sorting<K> getSorting() {
    return address.sorting(keys).or(parse(view.sort())).or(usual());
  }

  /** What was remembered when the table had another column is forgotten. */
  private Sorting<K> parse(String text) {
    try {
      return Sorting.parse(text, keys);
    } catch (Problem noSuchColumn) {
      return new Sorting<>(List.of());
    }
  }

  /** What it can be sorted by. */
  public List<String> getSortKeys() {
    return Arrays.stream(keys.getEnumConstants()).map(SortKey::code).toList();
  }

  /** The order that comes of choosing a column for it. */
  Sorting<K> chosen(String key) {
    return getSorting().chosen(Sorting.parse(key, keys).keys().get(0).key());
  }

  TableView view() {
    return view;
  }

  /** The filters that are set, to be taken away one by one. */
  public List<Chip> getChips() {
    return address.getFilters().entrySet().stream()
        .filter(filter -> !given().contains(filter.getKey()))
        .map(
            filter ->
                new Chip(
                    heading(filter.getKey()),
                    address.isConstant(filter.getKey())
                        ? filterWords(filter.getKey(), filter.getValue())
                        : filter.getValue(),
                    address.without(filter.getKey())))
        .toList();
  }

  /** The page that the address asks for; of one too far, the last. */
  public Page<R> getPage() {
    if (page == null) {
      page = read(this::find);
      address.unreadable().forEach(problems::unreadable);
      problems.reached(page, address.page());
    }
    return page;
  }

  private Page<R> find(S looked) {
    return Page.nearest(
        address.page(), SIZE, paging -> find(looked, getSorting(), paging), found -> found);
  }

  /** How many there are, in words. */
  public String getFound() {
    return texts.of(
        getPage().more() ? "table.more" : "table.found", formats.count(getPage().total()));
  }

  /** What stands below the columns; reckoned once, for each of them asks for it. */
  public Map<String, ?> getSums() {
    if (sums == null) {
      sums = getPage().more() || getPage().total() == 0 ? Map.of() : sums(getWanted());
    }
    return sums;
  }

  /** What stands below a column. */
  public String sum(Object value) {
    return words.shown(value);
  }

  /** All rows that the filters show, in the columns that are shown, to be taken away. */
  public Table take(TableFormat format) {
    WrittenRows<R> rows = taken(format);
    return new Table(getTitle(), headings(), rows::writeTo);
  }

  /** The same, to be written behind the scenes in the reader's language. */
  ExportOrder order(TableFormat format) {
    WrittenRows<R> rows = taken(format);
    Locale spoken = language.getLocale();
    return new ExportOrder(
        getTitle(),
        format,
        headings(),
        rows.rows().total(),
        file -> {
          language.speak(spoken);
          rows.writeTo(file);
        });
  }

  private List<String> headings() {
    return columns.shown().stream().map(column -> heading(column.key())).toList();
  }

  private WrittenRows<R> taken(TableFormat format) {
    S all = look(address.wanted());
    Rows<R> rows = rows(all, getSorting());
    taken(all, format, rows.total());
    return new WrittenRows<>(rows, columns.shown(), words);
  }
}
