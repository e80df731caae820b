import { useDocumentTitle } from '@mantine/hooks';
import { type ComponentType, lazy } from 'react';
import { SITE_PAGES } from './names.ts';
import styles from './page.module.css';

const about = () => import('./about.md');
const method = () => import('./method.md');
const licence = () => import('./licence.md');
const contact = () => import('./contact.md');

const TEXTS: Record<string, ComponentType | undefined> = {
  '/about': page(about),
  '/method': page(method),
  '/licence': page(licence),
  '/contact': page(contact),
};

/** A page about the site itself. */
export default function SitePage({ path }: { path: string }) {
  useDocumentTitle(`${SITE_PAGES[path]?.name} · Aftermath`);
  const Text = TEXTS[path];
  return Text ? <Text /> : null;
}

function page(load: () => Promise<{ default: string }>): ComponentType {
  return lazy(async () => {
    const { default: html } = await load();
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the editors' own file, as the page is built with it.
    return { default: () => <article className={styles.text} dangerouslySetInnerHTML={{ __html: html }} /> };
  });
}
