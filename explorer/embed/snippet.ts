import { listener } from './script.ts';

/** As HTML text, and in an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface Frame {
  address: string;
  title: string;
  width: string | number;
  height: number;
}

/** High enough to be read where nobody hears how high it is. */
export const HEIGHT = 600;

export const frameOf = ({ address, title, width, height }: Frame): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" style="border: 0" loading="lazy"></iframe>`;

/** What another site puts into its page. Without its script the frame keeps its height, and scrolls. */
export const snippetOf = (address: string, title: string): string =>
  `${frameOf({ address, title, width: '100%', height: HEIGHT })}
<script>${listener(new URL(address).origin)}</script>`;
