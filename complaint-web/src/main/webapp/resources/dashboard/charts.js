// Draws the table of a figure as a chart: its rows are the bars, its columns what they are made of. A click on a
// bar follows the link of the table's figure. Colours are the style sheet's, light and dark.
(function () {
  "use strict";
  const SPACE = 6; // between a bar's end and its mark
  const POINT = 6; // half of a mark on a bar
  const drawn = new Set();

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  /** The extender of p:chart; `this` is its widget. */
  window.drawTable = function () {
    const figure = this.jq[0].closest("figure");
    const config = configOf(figure, this.ctx);
    this.cfg.config = config;
    drawn.add({ widget: this, figure });
  };

  function configOf(figure, context) {
    const shape = figure.dataset.shape;
    const upright = shape !== "LYING";
    const rows = [...figure.querySelectorAll("tbody tr")];
    const series = [...figure.querySelectorAll("thead th[data-colour]")];
    Chart.defaults.font.family = getComputedStyle(figure).fontFamily;
    context.font = fontOf(figure);
    const marks = rows.map((row) => row.dataset.mark);
    const space = SPACE + (series.some((column) => column.dataset.kind === "POINT") ? POINT : 0);
    const room = Math.ceil(Math.max(0, ...marks.map((mark) => context.measureText(mark).width))) + SPACE + space;
    return {
      type: "bar",
      data: {
        labels: rows.map((row) => labelOf(row, upright)),
        datasets: series.map((column, i) => ({
          label: column.textContent,
          data: rows.map((row) => valueOf(row.cells[i + 1])),
          ...styleOf(column, upright),
          ...(shape === "PARETO" && column.dataset.kind === "LINE" ? { yAxisID: "share" } : {}),
        })),
      },
      options: {
        indexAxis: upright ? "x" : "y",
        animation: false,
        maintainAspectRatio: false,
        layout: { padding: upright ? { top: 20 } : { right: room } },
        onClick: (event, elements, chart) => follow(rows, at(event, chart)),
        onHover: (event, elements, chart) => {
          event.native.target.style.cursor = linkOf(rows, at(event, chart)) ? "pointer" : "";
        },
        plugins: {
          legend: { display: false },
          tooltip: { callbacks: {
            title: (items) => rows[items[0].dataIndex].cells[0].textContent,
            label: (item) => `${item.dataset.label}: ${textOf(rows, item)}`,
          } },
        },
        scales: scalesOf(shape, rows),
      },
      plugins: [{ afterDatasetsDraw: (chart) => drawMarks(chart, marks, upright, figure, space) }],
    };
  }

  /** Where there is little room, what comes before the dash is enough. */
  function labelOf(row, upright) {
    const label = row.cells[0].textContent;
    return upright ? label.split("–")[0].split(" / ").pop() : label.split(" / ");
  }

  /** Where there is no figure, a line has a gap. */
  const valueOf = (cell) => (cell.dataset.value === "" ? null : Number(cell.dataset.value));

  function styleOf(column, upright) {
    const own = colour(column.dataset.colour);
    if (column.dataset.kind === "BAR") {
      return { type: "bar", backgroundColor: own, maxBarThickness: upright ? 40 : 18, order: 1 };
    }
    if (column.dataset.kind === "POINT") {
      return { type: "line", showLine: false, backgroundColor: own, borderColor: colour("--surface"), pointRadius: POINT, pointHoverRadius: POINT + 1,
        pointBorderWidth: 2, pointStyle: "rectRot", stack: column.textContent, order: 0 };
    }
    const dashed = column.dataset.kind === "DASHED";
    return { type: "line", borderColor: own, backgroundColor: own, borderWidth: 2, pointRadius: 3, spanGaps: true,
      stack: column.textContent, borderDash: dashed ? [5, 4] : [], pointStyle: dashed ? "rect" : "circle" };
  }

  function scalesOf(shape, rows) {
    const text = { color: colour("--text"), font: { size: 12 } };
    const values = { stacked: true, beginAtZero: true, border: { display: false } };
    const names = { stacked: true, grid: { display: false }, border: { color: colour("--line") }, ticks: text };
    if (shape === "LYING") {
      return { y: names, x: { ...values, display: false } };
    }
    const ticks = { color: colour("--muted"), precision: shape === "SCORES" ? 1 : 0, maxTicksLimit: 5 };
    const y = { ...values, stacked: shape === "UPRIGHT", grid: { color: colour("--line") }, ticks };
    if (shape === "SCORES") {
      return { x: names, y: { ...y, beginAtZero: false, min: 1, max: 5 } };
    }
    return shape === "PARETO" ? { x: names, y: { ...y, max: sumOf(rows) }, share: { display: false, min: 0, max: 100 } } : { x: names, y };
  }

  /** Of the bars: so the line of what they make up begins at the end of the first. */
  const sumOf = (rows) => rows.reduce((sum, row) => sum + valueOf(row.cells[1]), 0);

  const fontOf = (figure) => `12px ${getComputedStyle(figure).fontFamily}`;

  /** What stands at the end of each bar, where there is room for it. */
  function drawMarks(chart, marks, upright, figure, space) {
    const context = chart.ctx;
    const bars = chart.data.datasets.map((dataset, i) => chart.getDatasetMeta(i).data);
    const pitch = bars[0].length > 1 ? Math.abs(bars[0][1].x - bars[0][0].x) : Infinity;
    context.save();
    context.font = fontOf(figure);
    context.fillStyle = colour("--text");
    context.textAlign = upright ? "center" : "left";
    context.textBaseline = upright ? "bottom" : "middle";
    marks.forEach((mark, row) => {
      const ends = bars.map((series) => series[row]);
      if (!upright) {
        context.fillText(mark, Math.max(...ends.map((bar) => bar.x)) + space, ends[0].y);
      } else if (mark && context.measureText(mark).width < pitch && mark !== "0") {
        context.fillText(mark, ends[0].x, Math.min(...ends.map((bar) => bar.y)) - 6);
      }
    });
    context.restore();
  }

  // --- What is under the pointer

  /** The part of a bar, or of the bar in whose row the pointer is. */
  function at(event, chart) {
    const axis = chart.options.indexAxis;
    return chart.getElementsAtEventForMode(event.native, "nearest", { intersect: true }, false)[0]
      || chart.getElementsAtEventForMode(event.native, "index", { axis, intersect: false }, false)[0];
  }

  function linkOf(rows, element) {
    return element && rows[element.index].cells[element.datasetIndex + 1].querySelector("a");
  }

  function follow(rows, element) {
    const link = linkOf(rows, element);
    if (link) {
      link.click();
    }
  }

  function textOf(rows, item) {
    return rows[item.dataIndex].cells[item.datasetIndex + 1].textContent.trim();
  }

  // --- The other theme

  new MutationObserver(() => drawn.forEach(({ widget, figure }) => {
    const { data, options } = configOf(figure, widget.ctx);
    Object.assign(widget.chart, { data, options });
    widget.chart.update();
  })).observe(document.documentElement, { attributeFilter: ["data-theme"] });
})();
