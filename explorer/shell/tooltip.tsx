/** In a file of its own, so that it is loaded when a reader first asks for one. */
export { Tooltip as default } from '@mantine/core';
