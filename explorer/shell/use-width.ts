import { useElementSize } from '@mantine/hooks';

/** Of what is drawn before a browser has measured the room for it: on the Worker, and where no script runs. */
const UNMEASURED = 640;

/** How wide an element is, for a drawing that fills it and shrinks with it: `max-width: 100%`, by its `viewBox`. */
export function useWidth() {
  const { ref, width } = useElementSize();
  return { ref, width: width || UNMEASURED };
}
