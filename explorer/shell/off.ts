/** For a button that does nothing now: off to look at and to hear, and still where a keyboard finds it. */
export const offIf = (isOff: boolean) => (isOff ? { 'data-disabled': true, 'aria-disabled': true } : {});
