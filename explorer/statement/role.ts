/** The role in which somebody speaks; null where the name says it already, however it is written: `U.S.`, `US`. */
export const roleBeside = (name: string, role: string | null): string | null =>
  role && plain(name).includes(plain(role)) ? null : role;

const plain = (text: string): string => text.toLowerCase().replaceAll(/[.\s]/g, '');
