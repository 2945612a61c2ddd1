const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b), middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** One line for each tool: median and extremes of its time, pages per second, and its time as a multiple of the reference's. */
export function table(runs, reference) {
  const tools = [...new Set(runs.map((run) => run.tool))];
  const of = (tool, value) => runs.filter((run) => run.tool === tool).map(value);
  const seconds = (tool) => median(of(tool, (run) => run.seconds));
  const lines = tools.map((tool) => {
    const all = of(tool, (run) => run.seconds), pages = Math.min(...of(tool, (run) => run.pages)), missing = Math.max(...of(tool, (run) => run.missing));
    return [tool, missing ? `${pages} (${missing} without a result)` : pages, seconds(tool).toFixed(2), `${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)}`,
      median(of(tool, (run) => run.pages / run.seconds)).toFixed(2), (seconds(tool) / seconds(reference)).toFixed(2)];
  });
  const rows = [['Tool', 'Pages', 'Median s', 'From, to', 'Pages/s', `Time, ${reference} = 1`], Array(6).fill('---'), ...lines];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
