/** How wide a text is in the fonts of src/pictures/, so that it can be broken into lines: an SVG breaks none. */

export type Face = 'sans' | 'bold' | 'serif' | 'heading';

/** Where they are not at hand, as in a browser that opens the SVG, others of their kind do. */
const SANS = '"Source Sans 3", system-ui, sans-serif';
const SERIF = '"Source Serif 4", Georgia, serif';

/** Of each face the family, and the widths of the characters from the space to `~` in thousandths of the size. */
const FACES: Record<Face, { font: { fontFamily: string; fontWeight: number }; widths: number[] }> = {
  sans: face(
    SANS,
    400,
    '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497',
  ),
  bold: face(
    SANS,
    600,
    '200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324 344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513',
  ),
  serif: face(
    SERIF,
    400,
    '237 289 381 525 518 932 728 182 362 362 458 534 302 320 302 341 529 529 529 529 529 529 529 529 529 529 302 302 534 534 534 414 834 712 653 662 739 638 612 723 814 376 381 710 618 935 768 738 621 738 690 544 632 758 709 1005 672 667 586 335 341 335 534 514 400 541 619 520 614 533 369 557 641 329 303 594 329 955 643 579 622 601 456 465 359 628 579 836 569 586 490 359 290 359 534',
  ),
  heading: face(
    SERIF,
    600,
    '228 314 423 544 538 949 739 206 384 384 458 548 307 335 307 364 547 547 547 547 547 547 547 547 547 547 307 307 548 548 548 430 867 712 668 663 744 634 610 725 809 387 394 726 616 930 757 742 637 742 707 560 650 757 706 1020 678 667 592 356 364 356 548 528 400 554 630 527 623 540 374 573 650 336 313 615 337 961 652 590 632 613 475 475 368 640 581 850 585 592 497 365 301 365 548',
  ),
};

function face(fontFamily: string, fontWeight: number, widths: string) {
  return { font: { fontFamily, fontWeight }, widths: widths.split(' ').map(Number) };
}

export const fontOf = (name: Face) => FACES[name].font;

/** Of a character that is not in the table, which is hardly wider than this one. */
const WIDE = 'w'.charCodeAt(0);
const FIRST = ' '.charCodeAt(0);
/** As narrow as the apostrophe, and as the quotation mark. */
const LIKE: Record<string, string> = { '‘': "'", '’': "'", '“': '"', '”': '"', '·': '.', '–': 'n' };

export function widthOf(text: string, name: Face, size: number): number {
  const { widths } = FACES[name];
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const sum = [...plain].reduce((total, character) => {
    const code = (LIKE[character] ?? character).charCodeAt(0);
    return total + (widths[code - FIRST] ?? widths[WIDE - FIRST] ?? 0);
  }, 0);
  return (sum * size) / 1000;
}

/** The alphabets that the fonts have. A picture of other letters would be one of empty boxes. */
export const isDrawable = (card: object): boolean =>
  !/[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(JSON.stringify(card));

interface Space {
  face: Face;
  size: number;
  width: number;
  /** At most; what is left ends in `…`. */
  lines: number;
}

/** A text in lines that are no wider than the space. */
export function brokenInto(space: Space, text: string): string[] {
  const fits = (line: string) => widthOf(line, space.face, space.size) <= space.width;
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((each) => cutWord(each, fits))) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line) lines.push(line);
  if (lines.length <= space.lines) return lines;
  return [...lines.slice(0, space.lines - 1), shortenedTo(fits, lines[space.lines - 1] ?? '')];
}

/** A word that is wider than a line, as parts that are not. */
function cutWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts = [''];
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const longer = `${parts.at(-1)}${segment}`;
    if (!parts.at(-1) || fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(segment);
  }
  return parts;
}

function shortenedTo(fits: (line: string) => boolean, line: string): string {
  const words = line.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop();
  return `${words.join(' ').replace(/[\s,;:.]+$/, '')}…`;
}
