// Wakes the islands: parts of a page that the server has rendered and the browser keeps fresh. Each carries the
// name of its function; whatever fails here leaves the page as the server made it.
import load, * as client from "/assets/pkg/client.js";

await load({ module_or_path: "/assets/pkg/client_bg.wasm" });
client.hydrate();
for (const island of document.querySelectorAll("leptos-island")) {
  client[island.dataset.component]?.(island);
}
