// Runs before the page's own scripts, in a world they cannot see: notes when the page last changed.
globalThis.formlintChanged = performance.now();
new MutationObserver(() => { globalThis.formlintChanged = performance.now(); })
  .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
// What no script and no instant refresh will change need not be waited for.
globalThis.formlintIsStill = () => document.scripts.length === 0
  && !/^\s*[01]\s*([;,]|$)/.test(document.querySelector('meta[http-equiv="refresh" i]')?.content ?? 'none');
