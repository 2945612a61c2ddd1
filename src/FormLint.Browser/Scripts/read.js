// Runs beside the page in a world of its own, once per screen, as one function call: writes down the page as it stands.
// Reads; changes nothing a person would see. `options`: { maxElements, maxFrames, reuse, still, stillLimit }
async (options) => {
  const state = (window.__formlintState ??= {});

  // ---- wait until the page stops changing ------------------------------------------------------------
  const quiet = async (still, limit) => {
    const end = performance.now() + limit;
    for (;;) {
      const now = performance.now(), rest = Math.min(globalThis.formlintChanged + still, end) - now;
      if (rest <= 0) return;
      await new Promise((done) => setTimeout(done, rest));
    }
  };
  // A page that is shown on another screen may change because of it.
  if (options.reuse) globalThis.formlintChanged = performance.now();
  // A page without scripts does not change by itself: no need to wait for it.
  if (!globalThis.formlintIsStill()) await quiet(options.reuse ? 30 : options.still, options.stillLimit);

  // ---- the DOM as rendered ----------------------------------------------------------------------------
  const dropped = new Set(['script', 'style', 'template', 'noscript', 'link', 'object', 'embed', 'canvas', 'video', 'audio']);
  const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'meta', 'source', 'track', 'wbr']);
  const typed = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'image']);
  const secret = /token|csrf|xsrf|nonce|secret|session|auth|verification/i;
  const maxDepth = 400, maxAttribute = 2000, maxText = 100000;
  const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const escapeValue = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const out = [];
  const limits = new Set();
  let elements = 0, frames = 0, shown = 0;

  const attributesOf = state.attributesOf = (element, tag) => {
    let text = '';
    for (const { name, value } of element.attributes) {
      if (name.startsWith('data-fl')) continue;
      // What a person typed, and tokens, are nobody's business but theirs.
      if (name === 'value' && (tag === 'input' && !typed.has(element.type))) continue;
      if (name === 'content' && tag === 'meta' && secret.test(element.name)) continue;
      if (name.startsWith('on') && name !== 'onpaste') continue;
      if (!/^[^\s"'<>\/=\u0000-\u001f]+$/.test(name)) continue;
      text += ` ${name}="${escapeValue(value.length > maxAttribute ? value.slice(0, maxAttribute) : value)}"`;
    }
    return text;
  };

  const layoutOf = (element, offset) => {
    const style = element.ownerDocument.defaultView.getComputedStyle(element);
    if (style.display === 'contents') return '0 0 0 0 i';
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return element.localName === 'option' || element.localName === 'optgroup' ? '0 0 0 0 b' : null;
    const box = element.getBoundingClientRect();
    const clipped = (box.width <= 1 || box.height <= 1) && style.overflow !== 'visible' && style.position === 'absolute'
      || style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clip === 'rect(1px, 1px, 1px, 1px)' || style.clipPath === 'inset(50%)' || style.clipPath === 'inset(100%)';
    const off = box.right + offset.x < -500 || box.bottom + offset.y < -500;
    const kind = clipped || off || style.opacity === '0' ? 'h' : style.display.startsWith('inline') ? 'i' : 'b';
    return `${Math.round(box.left + offset.x)} ${Math.round(box.top + offset.y)} ${Math.round(box.width)} ${Math.round(box.height)} ${kind}`;
  };

  const writeChildren = (nodes, offset, depth) => { for (const node of nodes) write(node, offset, depth); };

  const write = (node, offset, depth) => {
    if (node.nodeType === 3) { out.push(escapeText(node.data.length > maxText ? node.data.slice(0, maxText) : node.data)); return; }
    if (node.nodeType !== 1) return;
    const tag = node.localName;
    if (dropped.has(tag) && !(tag === 'link' && node.rel === 'canonical')) return;
    if (++elements > options.maxElements) { limits.add('elements'); return; }
    if (depth > maxDepth) { limits.add('depth'); return; }
    if (tag === 'slot') { const inside = node.assignedNodes({ flatten: true }); writeChildren(inside.length ? inside : node.childNodes, offset, depth + 1); return; }
    const inHead = tag === 'head' || tag === 'title' || tag === 'meta' || tag === 'base' || tag === 'link';
    const layout = inHead ? null : layoutOf(node, offset);
    if (layout !== null) shown = (shown * 31 + elements) | 0;
    let extra = layout === null ? '' : ` data-fl="${layout}"`;
    if (tag === 'input' && (node.type === 'checkbox' || node.type === 'radio')) extra += ` data-fl-checked="${node.checked}"`;
    if (state.pasteBlocked?.has(node)) extra += ' data-fl-paste="blocked"';
    if (tag === 'iframe' || tag === 'frame') { writeFrame(node, offset, depth, extra); return; }
    // A parser takes nothing but frames in a set of frames.
    const name = tag === 'frameset' ? (node === document.body ? 'body' : 'div') : /^[a-z][a-z0-9:._-]*$/i.test(tag) ? tag : 'div';
    out.push('<', name, attributesOf(node, tag), extra, '>');
    if (empty.has(tag) || tag === 'link') return;
    if (tag === 'svg') { const title = node.querySelector('title'); if (title) out.push('<title>', escapeText(title.textContent), '</title>'); }
    else if (tag === 'textarea') { /* typed text stays out */ }
    else if (node.shadowRoot) writeChildren(node.shadowRoot.childNodes, offset, depth + 1);
    else writeChildren(node.childNodes, offset, depth + 1);
    out.push('</', name, '>');
  };

  const writeFrame = (frame, offset, depth, extra) => {
    out.push('<formlint-frame', attributesOf(frame, 'iframe'), extra, ` data-fl-selector="${escapeValue(selectorOf(frame))}"`, '>');
    if (++frames > options.maxFrames) limits.add('frames');
    else {
      let inner = null;
      try { inner = frame.contentDocument; } catch { /* another origin: axe still looks inside */ }
      if (inner?.body) {
        const box = frame.getBoundingClientRect(), view = inner.defaultView;
        writeChildren(inner.body.childNodes, { x: offset.x + box.left + frame.clientLeft + view.scrollX, y: offset.y + box.top + frame.clientTop + view.scrollY }, depth + 1);
      }
    }
    out.push('</formlint-frame>');
  };

  const selectorOf = (element) => {
    if (element.id && element.ownerDocument.getElementById(element.id) === element) return '#' + CSS.escape(element.id);
    const parts = [];
    for (let current = element; current?.parentElement && current.localName !== 'body'; current = current.parentElement) {
      if (current.id) { parts.unshift('#' + CSS.escape(current.id)); return parts.join(' > '); }
      const same = [...current.parentElement.children].filter((other) => other.localName === current.localName);
      parts.unshift(`${current.localName}:nth-of-type(${same.indexOf(current) + 1})`);
    }
    return parts.join(' > ');
  };

  // ---- does a field refuse pasted text? A pretended paste tells; the field gets its value back. -----------
  const probePaste = () => {
    const blocked = new Set();
    const fields = [...document.querySelectorAll('input, textarea')].filter((field) => !field.disabled && !field.readOnly
      && (field.localName === 'textarea' || /^(text|email|tel|url|search|password|number)$/.test(field.type))).slice(0, 100);
    for (const field of fields) {
      const before = field.value;
      const data = new DataTransfer();
      data.setData('text/plain', '1');
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
      try { field.dispatchEvent(event); } catch { continue; }
      // A mask may take the text over and write it itself: that is no refusal.
      if (event.defaultPrevented && field.value === before) blocked.add(field);
      if (field.value !== before) field.value = before;
    }
    return blocked;
  };
  state.pasteBlocked ??= probePaste();

  const root = document.documentElement;
  const scroll = { x: window.scrollX, y: window.scrollY };
  out.push('<!doctype html><', 'html', attributesOf(root, 'html'), ' data-fl="0 0 0 0 b">');
  writeChildren(root.childNodes, scroll, 1);
  out.push('</html>');
  const html = out.join('');
  state.frames = frames;
  state.unchanged = options.reuse && state.shown === shown;
  state.shown = shown;

  return JSON.stringify({
    url: location.href, title: document.title, lang: root.getAttribute('lang'), html, frameset: document.body?.localName === 'frameset',
    width: root.scrollWidth, height: Math.max(root.scrollHeight, document.body?.scrollHeight ?? 0), limits: [...limits],
  });
}
