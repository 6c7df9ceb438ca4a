// A file that is chosen fills a text area, where it can be read and mended before it is sent.
document.addEventListener("change", async (event) => {
  const target = event.target.dataset && document.getElementById(event.target.dataset.fills);
  if (target && event.target.files.length > 0) {
    target.value = await event.target.files[0].text();
    event.target.value = "";
    target.focus();
  }
});
