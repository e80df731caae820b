/** The figures of an account as the page draws them, in colours that need no stylesheet around them. */
import { chartCaption, chartsOf, chartWords } from '../account/charts.ts';
import { ChartDrawing, chartSize } from '../account/drawing.tsx';
import styles from '../account/figures.module.css';
import { toldOf } from '../account/told.ts';
import type { AccountFragment } from '../api/documents.ts';
import { COLOURS } from '../card/colours.ts';
import { Line } from '../card/line.tsx';
import { labelOf } from '../labels.ts';
import { type Content, EDGE, WIDTH } from './frame.tsx';

const INNER = WIDTH - 2 * EDGE;
const CAPTION = 24;

/** Null where there are no figures to be compared. */
export function figuresChart(of: string, accounts: AccountFragment[]): Content | null {
  const account = accounts.find(({ property }) => property.toLowerCase() === of);
  if (!account) return null;
  const charts = chartsOf({ ...account, values: toldOf(account.values) });
  if (!charts.length) return null;
  let height = 0;
  const placed = charts.map((chart) => {
    const top = height;
    height += CAPTION + chartSize(chart) + 12;
    return { chart, top };
  });
  return {
    about: labelOf('ClaimProperty', account.property),
    words: charts.map(chartWords).join(' '),
    height,
    children: (
      <>
        <style>{CSS}</style>
        {placed.map(({ chart, top }) => (
          <g key={chart.counted} transform={`translate(${EDGE} ${top})`}>
            <Line x={14} y={14} face="sans" size={15} fill={COLOURS.dimmed}>
              {chartCaption(chart)}
            </Line>
            <g transform={`translate(0 ${CAPTION})`}>
              <ChartDrawing chart={chart} width={INNER} />
            </g>
          </g>
        ))}
      </>
    ),
  };
}

/** Each by itself: what makes a PNG of it does not read `font`. */
const fontOf = (weight: number, size: number): string =>
  `font-family: "Source Sans 3", system-ui, sans-serif; font-weight: ${weight}; font-size: ${size}px`;
const LINE = `fill: none; stroke: ${COLOURS.accent}; stroke-width: 2`;

/** As figures.module.css has it where the page is light. */
const CSS = Object.entries({
  words: `${fontOf(600, 15)}; fill: ${COLOURS.text}`,
  label: `${fontOf(400, 14)}; fill: ${COLOURS.dimmed}`,
  tick: `${fontOf(400, 14)}; fill: ${COLOURS.dimmed}; text-anchor: middle`,
  part: `${fontOf(600, 14)}; fill: ${COLOURS.dimmed}`,
  axis: `stroke: ${COLOURS.dimmed}`,
  dot: `fill: ${COLOURS.accent}`,
  bar: `fill: ${COLOURS.accent}`,
  line: LINE,
  about: `${LINE}; stroke-dasharray: 3 2`,
  hollow: `fill: ${COLOURS.paper}; stroke: ${COLOURS.accent}; stroke-width: 2`,
  range: `fill: ${COLOURS.mark}`,
})
  .map(([name, rule]) => `.${styles[name]} { ${rule} }`)
  .join('\n');
