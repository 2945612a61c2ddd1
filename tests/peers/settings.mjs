/** Pages that each tool has open at the same time. */
export const pagesAtOnce = 2;

/** pa11y-ci may be better off with another number: try 1 to 4 on the machine that measures. */
export const pa11yConcurrency = Number(process.env.PA11Y_CONCURRENCY ?? 2);

/** WCAG 2.1 A and AA: what FormLint checks unless told otherwise. */
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Chromium refuses its sandbox to root. */
export const isRoot = process.getuid?.() === 0;
