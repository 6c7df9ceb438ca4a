// Draws the table of a figure as a chart: its rows are the bars, its columns what they are made of. A click on a
// bar follows the link of the table's figure. Colours are the style sheet's, light and dark.
(function () {
  "use strict";
  const SPACE = 6; // between a bar's end and its mark
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
    const upright = figure.classList.contains("oc-chart-upright");
    const rows = [...figure.querySelectorAll("tbody tr")];
    const series = [...figure.querySelectorAll("thead th[data-colour]")];
    Chart.defaults.font.family = getComputedStyle(figure).fontFamily;
    context.font = fontOf(figure);
    const marks = rows.map((row) => row.dataset.mark);
    const room = Math.ceil(Math.max(0, ...marks.map((mark) => context.measureText(mark).width))) + 2 * SPACE;
    return {
      type: "bar",
      data: {
        labels: rows.map((row) => labelOf(row, upright)),
        datasets: series.map((column, i) => ({
          label: column.textContent,
          data: rows.map((row) => Number(row.cells[i + 1].dataset.value)),
          backgroundColor: colour(column.dataset.colour),
          maxBarThickness: upright ? 40 : 18,
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
        scales: scalesOf(upright),
      },
      plugins: [{ afterDatasetsDraw: (chart) => drawMarks(chart, marks, upright, figure) }],
    };
  }

  /** Where there is little room, what comes before the dash is enough. */
  function labelOf(row, upright) {
    const label = row.cells[0].textContent;
    return upright ? label.split("–")[0] : label.split(" / ");
  }

  function scalesOf(upright) {
    const text = { color: colour("--text"), font: { size: 12 } };
    const values = { stacked: true, beginAtZero: true, border: { display: false } };
    const names = { stacked: true, grid: { display: false }, border: { color: colour("--line") }, ticks: text };
    return upright
      ? { x: names, y: { ...values, grid: { color: colour("--line") }, ticks: { color: colour("--muted"), precision: 0, maxTicksLimit: 5 } } }
      : { y: names, x: { ...values, display: false } };
  }

  const fontOf = (figure) => `12px ${getComputedStyle(figure).fontFamily}`;

  /** What stands at the end of each bar, where there is room for it. */
  function drawMarks(chart, marks, upright, figure) {
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
        context.fillText(mark, Math.max(...ends.map((bar) => bar.x)) + SPACE, ends[0].y);
      } else if (context.measureText(mark).width < pitch && mark !== "0") {
        context.fillText(mark, ends[0].x, Math.min(...ends.map((bar) => bar.y)) - 2);
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
