import { useEffect, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import styles from './licences-panel.module.css';

type Part = Reply<'about:licences'>[number];

/** Everything of others' the program carries, each with its licence; the texts are drawn where they are opened. */
export function LicencesPanel() {
  const bridge = useBridge();
  const announce = useAnnounce();
  const [parts, setParts] = useState<readonly Part[]>();

  useEffect(() => {
    void bridge.call['about:licences']({}).then((answer) => {
      if (answer.ok) setParts(answer.value);
      else announce(answer.message, 'problem');
    });
  }, [bridge, announce]);

  if (parts === undefined) return null;
  return (
    <div data-technical>
      <p className={styles.lead}>
        软件里有 {parts.length} 项他人的程序和字体，都可以自由使用，各按自己的许可。点名称看许可全文。Chromium
        所含各项的许可在程序文件夹的 LICENSES.chromium.html 里。
      </p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={`${part.name} ${part.version}`}>
            <Licence part={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Licence({ part }: { readonly part: Part }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.name}>
        {part.name} {part.version}
        <span className={styles.licence}>{part.licence}</span>
      </summary>
      {isOpen && (
        <pre className={styles.text} lang="en">
          {part.text}
        </pre>
      )}
    </details>
  );
}
