/** Runs in the page (keyboard.ts): notes where the keyboard stops, and what is wrong with that. */
(() => {
  const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';
  // What takes time to show has not shown yet when it is looked at.
  const still = new CSSStyleSheet();
  still.replaceSync('* { transition: none !important }');
  document.adoptedStyleSheets = [still];

  // Every walk begins at the top, wherever one before has ended.
  window.keyboardWalk?.end();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);

  const stops = [];
  const complaints = new Set();
  const looksBefore = new Map(reachable().map((element) => [element, looksOf(element)]));

  function reachable() {
    return [...document.querySelectorAll(STOPS)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.disabled &&
        !element.closest('[inert]') &&
        !isOtherChoice(element) &&
        element.checkVisibility({ visibilityProperty: true }),
    );
  }

  /** Of radio buttons with one name the keyboard stops at the one that is chosen; arrows lead to the others. */
  function isOtherChoice({ type, name, checked }) {
    return type === 'radio' && !checked && document.querySelector(`[name="${CSS.escape(name)}"]:checked`);
  }

  function looksOf(element) {
    const { outline, boxShadow, borderColor, backgroundColor, textDecoration, stroke } = getComputedStyle(
      shown(element),
    );
    return [outline, boxShadow, borderColor, backgroundColor, textDecoration, stroke].join();
  }

  /** A choice is hidden behind its label, which shows what happens to it. */
  function shown(element) {
    const isChoice = ['radio', 'checkbox'].includes(element.type);
    return (isChoice && element.labels[0]) || element;
  }

  const named = (element) => element.outerHTML.slice(0, 160);

  const listening = new AbortController();
  const noteStop = ({ target }) => {
    if (stops.includes(target)) return;
    const before = stops.at(-1);
    stops.push(target);
    if (looksOf(target) === looksBefore.get(target)) complaints.add(`no sign of focus: ${named(target)}`);
    const { top, bottom, left, right } = shown(target).getBoundingClientRect();
    const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && bottom > top;
    if (!isInView) complaints.add(`out of view: ${named(target)}`);
    const isFollowing =
      !before?.isConnected || before.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!isFollowing) complaints.add(`out of order: ${named(target)}`);
  };
  addEventListener('focusin', noteStop, { signal: listening.signal });

  window.keyboardWalk = {
    end: () => listening.abort(),
    count: () => reachable().length,
    /** How many stops there were up to now, so that whoever walks knows when no more come. */
    stops: () => stops.length,
    complaints() {
      // What shows because it has the focus is gone for whoever looks next.
      document.activeElement.blur();
      const unreached = reachable().filter((element) => !stops.includes(element));
      return [...complaints, ...unreached.map((element) => `never reached: ${named(element)}`)];
    },
  };
})();
