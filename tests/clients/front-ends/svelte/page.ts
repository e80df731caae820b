import { mount as show } from 'svelte';
import Page from './Page.svelte';

export const mount = (target: Element, api: string, slug: string): void =>
  void show(Page, { target, props: { api, slug } });
