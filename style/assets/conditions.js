// Hides the fields of a form that are not asked, given what the others say. What was typed into a field stays there
// while it is hidden; the server decides what counts. Without this script every field is shown with its condition.
for (const form of document.querySelectorAll("form")) {
  const asked = [...form.querySelectorAll("[data-when]")];
  if (asked.length === 0) continue;
  const look = () => {
    const said = new FormData(form);
    for (const field of asked) field.hidden = !said.getAll(field.dataset.when).includes(field.dataset.value);
  };
  form.addEventListener("input", look);
  addEventListener("pageshow", look);
  look();
}
