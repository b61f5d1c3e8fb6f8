import { MantineProvider } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bridge } from '#shared/ipc/channels';
import type { FolderStanding } from '#shared/ipc/folder-standing';
import { useDiffering } from '../documents/use-differing';
import { type Announce, AnnounceContext, type Announcement } from '../editing/announcer';
import { BridgeContext } from '../editing/bridge-context';
import { FolderContext } from '../editing/folder-context';
import { createObservable } from '../editing/observable';
import type { EditingSession, OpenedDraft } from '../editing/session';
import { SessionContext } from '../editing/session-context';
import { SettingsContext } from '../editing/settings-context';
import { useForeignDraft } from '../foreign/use-foreign-draft';
import { ProfileContext } from '../local-profile/profile-context';
import { useProfileInChecks, useProfileState } from '../local-profile/use-profile-state';
import { RecoveryNotice } from '../recovery/recovery-notice';
import { useDamaged } from '../recovery/use-damaged';
import { useLastSession } from '../recovery/use-last-session';
import { mantineTheme } from '../theme/mantine-theme';
import { VersionNotice } from '../versions/version-notice';
import { ErrorBoundary } from './error-boundary';
import { FaultNotice } from './fault-notice';
import { FolderNotice } from './folder-notice';
import { goOnAgain } from './go-on-again';
import { type EditingWindow, loadEditing, loadEditingWhenIdle } from './load-editing';
import styles from './program.module.css';
import { StartScreen } from './start-screen';
import { StatusLine } from './status-line';
import { useFolderStanding } from './use-folder-standing';
import { useHandedOver } from './use-handed-over';
import { useSettingsState } from './use-settings-state';
import { useSettledOnRequest } from './use-settled-on-request';

/** The draft that is open, and what draws it. */
interface Opened extends Pick<EditingWindow, 'ReportFrame'> {
  readonly session: EditingSession;
  /** Counts up, so that a draft that is opened again is drawn anew. */
  readonly count: number;
}

const SILENCE: Announcement = { text: '', weight: 'note', count: 0 };

/** The whole window: the list of drafts, or the one that is open. */
export function Program({ bridge }: { readonly bridge: Bridge }) {
  const [opened, setOpened] = useState<Opened>();
  const session = opened?.session;
  const [announcement, setAnnouncement] = useState<Announcement>(SILENCE);
  const settings = useSettingsState(bridge);
  const open = useRef<EditingSession | undefined>(undefined);

  const said = useRef(0);
  const openings = useRef(0);

  const announce = useCallback<Announce>((text, weight = 'note') => {
    said.current += 1;
    const count = said.current;
    setAnnouncement({ text, weight, count });
    return () => setAnnouncement((now) => (now.count === count ? { ...now, text: '' } : now));
  }, []);
  const show = useCallback((next: Omit<Opened, 'count'> | undefined) => {
    open.current = next?.session;
    setAnnouncement(SILENCE);
    openings.current += 1;
    setOpened(next && { ...next, count: openings.current });
  }, []);
  /** Leaves the open draft, if there is one; not while it cannot be saved. */
  const leave = useCallback(async (): Promise<boolean> => {
    const answer = await open.current?.close();
    if (answer?.outcome === 'failed') {
      announce(answer.message, 'problem');
      return false;
    }
    if (open.current !== undefined) void bridge.call['recovery:left']({});
    show(undefined);
    return true;
  }, [announce, bridge, show]);
  const [standing] = useState(() => createObservable<FolderStanding>({ standing: 'ours' }));
  const openDraft = useCallback(
    async (draft: OpenedDraft) => {
      const { openSession, ReportFrame } = await loadEditing();
      const isReadOnly = () => standing.get().standing !== 'ours';
      if (await leave()) show({ session: openSession(bridge, draft, isReadOnly), ReportFrame });
    },
    [bridge, leave, show, standing],
  );
  const beforeChange = useCallback(() => open.current?.pending.commitAll(), []);
  const beforeOurs = useCallback(
    () => goOnAgain({ bridge, announce, session: () => open.current, openDraft, leaveUnsaved: show }),
    [bridge, announce, openDraft, show],
  );
  const folder = useFolderStanding({ bridge, standing, announce, beforeChange, beforeOurs });
  const damaged = useDamaged(openDraft, announce);
  const differing = useDiffering(openDraft, announce);
  const foreign = useForeignDraft(bridge, openDraft);
  const questions = {
    onDamaged: damaged.choose,
    onDiffering: differing.choose,
    onForeign: foreign.look,
  };
  const isAsking = useHandedOver(bridge, openDraft, questions, announce);
  const recovered = useLastSession(bridge, {
    isAsked: !isAsking,
    openId: () => open.current?.id,
    onOpen: openDraft,
    onDamaged: damaged.choose,
    announce,
  });
  const profile = useProfileState(bridge, announce);
  useProfileInChecks(session, profile?.profile);

  useEffect(() => {
    if (session === undefined) void bridge.call['window:title']({ title: '政府信息公开年报' });
  }, [bridge, session]);
  useSettledOnRequest(bridge, open);

  const isShown =
    settings !== undefined &&
    profile !== undefined &&
    folder !== undefined &&
    !isAsking &&
    !recovered.isAsking;
  useEffect(() => {
    if (isShown) loadEditingWhenIdle();
  }, [isShown]);

  if (!isShown) return null;
  return (
    <MantineProvider
      theme={mantineTheme}
      forceColorScheme="light"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <BridgeContext value={bridge}>
        <SettingsContext value={settings}>
          <AnnounceContext value={announce}>
            <ProfileContext value={profile}>
              <FolderContext value={folder}>
                <div
                  className={styles.program}
                  data-read-only={folder.standing.standing !== 'ours' || undefined}
                >
                  <FaultNotice />
                  <VersionNotice />
                  <FolderNotice session={session} />
                  {recovered.session !== undefined && (
                    <RecoveryNotice
                      session={recovered.session}
                      isOpen={recovered.session.id === session?.id}
                      onClose={recovered.close}
                    />
                  )}
                  {damaged.dialog}
                  {differing.dialog}
                  {foreign.dialog}
                  <ErrorBoundary>
                    {opened === undefined ? (
                      <div className={styles.start}>
                        <StartScreen
                          onOpen={openDraft}
                          {...questions}
                          status={<StatusLine announcement={announcement} />}
                        />
                      </div>
                    ) : (
                      <SessionContext value={opened.session}>
                        <opened.ReportFrame
                          key={opened.count}
                          session={opened.session}
                          announcement={announcement}
                          onLeave={() => void leave()}
                        />
                      </SessionContext>
                    )}
                  </ErrorBoundary>
                </div>
              </FolderContext>
            </ProfileContext>
          </AnnounceContext>
        </SettingsContext>
      </BridgeContext>
    </MantineProvider>
  );
}
