/** What is wrong, and apart from that what to do about it on the command line: the desk has other ways. */
export class Advised extends Error {
  said: string;
  constructor(said: string, advice?: string, between = ': ') {
    super(advice === undefined ? said : `${said}${between}${advice}`);
    this.said = said;
  }
}
