import { CopyText } from '../shell/copy-text.tsx';

interface FormsProps {
  citation: string;
  full: string | undefined;
}

/** Copies the citation; loaded when a reader asks how to cite, as nothing is copied without script. */
export default function Forms({ citation, full }: FormsProps) {
  return (
    <>
      <CopyText text={citation} label="Copy" done="Citation copied" />
      {full && (
        <CopyText
          text={`${full}. ${citation}.`}
          label="Copy with its sources"
          done="Citation with sources copied"
        />
      )}
    </>
  );
}
