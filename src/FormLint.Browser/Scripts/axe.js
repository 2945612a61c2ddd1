// Runs beside the page, after read.js: asks axe-core, and reduces its answer to what FormLint reports.
// `options`: { rules, layoutRules, timeout, maxFrames, frameOrigins }
async (options) => {
  const state = window.__formlintState;
  const unchanged = state.unchanged && state.axe;
  const runRules = unchanged ? options.rules.filter((id) => options.layoutRules.includes(id)) : options.rules;

  const boxOf = (element) => {
    if (!element?.getBoundingClientRect) return null;
    const box = element.getBoundingClientRect();
    return box.width || box.height ? { x: Math.round(box.left + window.scrollX), y: Math.round(box.top + window.scrollY), width: Math.round(box.width), height: Math.round(box.height) } : null;
  };
  // The start of what stands in an element, without what a person typed.
  const textOf = (element) => {
    if (!element?.ownerDocument) return '';
    const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    while (text.length < 300 && texts.nextNode()) if (!/^(textarea|script|style|template)$/.test(texts.currentNode.parentNode.localName)) text += texts.currentNode.data;
    return text.trim();
  };
  const nameOf = (element, html) => {
    const text = (element?.getAttribute?.('aria-label') || textOf(element?.labels?.[0]) || textOf(element) || element?.getAttribute?.('name') || element?.getAttribute?.('alt') || element?.getAttribute?.('src') || '').replace(/\s+/g, ' ').trim();
    return (text || (element ? '' : html)).slice(0, 200);
  };
  const roleOf = (element) => element?.getAttribute?.('role') || (element ? element.localName + (element.type && element.localName === 'input' ? ' ' + element.type : '') : 'frame');
  const selectorText = (target) => target.map((part) => Array.isArray(part) ? part.join(' >>> ') : part).join(' >>> ');
  // axe shows an element as it stands, with what a person typed; we show its start, without.
  const excerptOf = ({ element, html }) => {
    if (!element?.localName) return html.replace(/\svalue="[^"]*"/g, '').replace(/(<textarea[^>]*>)[^<]*/g, '$1').slice(0, 300);
    const tag = element.localName, start = `<${tag}${state.attributesOf(element, tag)}>`;
    if (tag === 'textarea' || tag === 'script' || tag === 'style' || element.childNodes.length === 0) return start.slice(0, 300);
    const plain = element.firstElementChild === null ? textOf(element).replace(/\s+/g, ' ').trim() : '…';
    return (start + plain + `</${tag}>`).slice(0, 300);
  };
  const nodesOf = (rule) => rule.nodes.map((node) => ({
    selector: selectorText(node.target), html: excerptOf(node), summary: (node.failureSummary || '').slice(0, 1000),
    element: node.element ?? null,
  }));
  const reduce = (rules) => rules.map((rule) => ({ id: rule.id, nodes: nodesOf(rule) }));
  const describe = (rules) => rules.map((rule) => ({ id: rule.id, nodes: rule.nodes.map(({ element, ...node }) => ({
    ...node, box: boxOf(element), role: roleOf(element), name: nameOf(element, node.html),
  })) }));

  const runAxe = async () => {
    const axe = window.axe;
    if (options.frameOrigins.length > 0) axe.configure({ allowedOrigins: ['<same_origin>', ...options.frameOrigins] });
    const report = await axe.run(document, {
      runOnly: { type: 'rule', values: runRules }, resultTypes: ['violations', 'incomplete'], elementRef: true,
      iframes: state.frames <= options.maxFrames, frameWaitTime: 5000, pingWaitTime: 500,
    });
    const fresh = { version: report.testEngine.version, violations: reduce(report.violations), incomplete: reduce(report.incomplete),
      passes: report.passes.map((rule) => rule.id), inapplicable: report.inapplicable.map((rule) => rule.id) };
    if (unchanged) {
      const kept = (list) => list.filter((rule) => !runRules.includes(rule.id ?? rule));
      for (const key of ['violations', 'incomplete', 'passes', 'inapplicable']) fresh[key] = [...kept(state.axe[key]), ...fresh[key]];
    }
    state.axe = fresh;
    return fresh;
  };

  const started = performance.now();
  let timer;
  const timeout = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error('timeout')), options.timeout); });
  let answer;
  try {
    const found = await Promise.race([runAxe(), timeout]);
    answer = { axe: { ...found, violations: describe(found.violations), incomplete: describe(found.incomplete) } };
  } catch (error) { answer = { error: String(error?.message ?? error).slice(0, 300) }; }
  clearTimeout(timer);
  return JSON.stringify({ ...answer, milliseconds: Math.round(performance.now() - started) });
}
