/** Renders a page, an embed, a map or a card on the Worker, or writes a file of the data. A module of its own, which the Worker loads for the first. */
import { App } from './app.tsx';
import { drawnWords } from './card/cards.ts';
import { questionsAt } from './questions.ts';
import { markupOf } from './render.ts';
import type { Render } from './rendered.ts';

export { drawCard } from './card/draw-card.ts';
export { drawChart } from './chart/draw-chart.tsx';
export { writeCitation } from './citation/write.ts';
export { openFile } from './data/file.ts';
export { embedded } from './embed/oembed.ts';
export { openEmbed } from './embed/open.tsx';
export { openFeed } from './feed/feed.ts';
export { openStream } from './live/stream.ts';
export { drawMap } from './map/draw-map.ts';
export { datasetData, previewed } from './preview/said.ts';

export const render: Render = async (address, ask) => {
  const made = await markupOf({
    // Its citation has the address, and one Worker may have several.
    key: `${address.origin}${address.pathname}${address.search}`,
    origin: address.origin,
    ask,
    questions: questionsAt(address),
    show: (client) => <App client={client} address={address} />,
  });
  return made && { ...made, card: drawnWords(address.pathname, made.data[1]) };
};
