// In a list of departments, categories or causes, letters choose by pinyin: zlgl, zhiliang for 质量管理部.
(function () {
  "use strict";
  const PAUSE = 1000; // milliseconds after which other letters begin anew
  let names;
  let typed = "";
  let timer;

  /** As core/pinyin/Pinyin: each letter goes on with a syllable or begins the next one. */
  window.pinyinPattern = (letters) => /^[a-z]{1,20}$/.test(letters)
    ? new RegExp("(^| )" + [...letters].join("([^ ]* )?")) : null;

  const isList = (element) => element.tagName === "SELECT" && !element.multiple;
  const pinyin = (option) => option.text.split(" / ").map((part) => names[part.trim()] || "").join(" ").trim();

  async function learn() {
    try {
      const answer = await fetch("pinyin");
      names = answer.ok ? await answer.json() : {};
    } catch (offline) {
      names = undefined; // the next list asks again; meanwhile the browser's own way remains
    }
  }

  function choose(event) {
    const list = event.target;
    if (!names || !isList(list) || !/^[a-z]$/i.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const options = [...list.options].filter((option) => !option.disabled && pinyin(option) !== "");
    if (options.length > 0) {
      event.preventDefault();
      typed += event.key.toLowerCase();
      clearTimeout(timer);
      timer = setTimeout(() => { typed = ""; }, PAUSE);
      take(list, options);
    }
  }

  function take(list, options) {
    const pattern = window.pinyinPattern(typed);
    const meant = pattern && options.find((option) => pattern.test(pinyin(option)));
    if (meant && list.value !== meant.value) {
      list.value = meant.value;
      list.dispatchEvent(new Event("input", { bubbles: true }));
      list.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  document.addEventListener("focusin", (event) => {
    if (isList(event.target)) {
      typed = "";
      if (!names) {
        learn();
      }
    }
  });
  document.addEventListener("keydown", choose);
})();
