// Keeps what is being typed into a long form: every few seconds, when something changed, its fields go to the
// server, and the server answers with the words that the form shows. Whatever fails here leaves the form as it is.
const EVERY = 4_000;
const AGAIN_AFTER = 30_000;

for (const form of document.querySelectorAll("form[data-draft]")) keep(form);
for (const asked of document.querySelectorAll("[data-words]")) count(asked);

// Counts the words of an answer while it is typed, as the server does: each Chinese character is one.
function count(asked) {
  const field = asked.querySelector("textarea");
  const said = document.createElement("p");
  said.className = "hint";
  field.after(said);
  const ideograph = /[\u3400-\u9FFF\uF900-\uFAFF]/g;
  const words = (text) => text.split(/\s+/).reduce((sum, word) => sum
    + (word.match(ideograph)?.length ?? 0)
    + word.split(ideograph).filter((part) => /[\p{Alphabetic}\p{N}]/u.test(part)).length, 0);
  const show = () => {
    const max = asked.dataset.wordsMax;
    said.textContent = `${asked.dataset.words} ${words(field.value)}${max ? ` / ${max}` : ""}`;
  };
  field.addEventListener("input", show);
  show();
}

function keep(form) {
  const address = form.dataset.draft || `/desk/drafts?form=${encodeURIComponent(location.pathname)}`;
  const said = form.querySelector("[data-kept]");
  let changed = false;
  let sent = false;
  let sending = null;

  const send = async (leaving) => {
    changed = false;
    try {
      const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
      const answer = await fetch(address, { method: "POST", body, keepalive: leaving });
      if (!answer.ok) throw new Error(answer.statusText);
      said.textContent = await answer.text();
      said.hidden = false;
    } catch {
      setTimeout(() => { changed = true; }, AGAIN_AFTER);
    }
  };
  const look = (leaving = false) => {
    if (changed && !sent && !sending) sending = send(leaving).finally(() => { sending = null; });
  };

  form.addEventListener("input", () => { changed = true; });
  setInterval(look, EVERY);
  document.addEventListener("visibilitychange", () => { if (document.hidden) look(true); });
  // Back by the browser's button, the page may be as it was left.
  addEventListener("pageshow", () => { sent = false; });
  form.addEventListener("submit", (event) => {
    sent = true;
    if (!sending) return;
    // What is on its way arrives before the form that makes it needless.
    event.preventDefault();
    sending.then(() => form.requestSubmit(event.submitter));
  });
}
