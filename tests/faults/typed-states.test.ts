import { describe, expect, it } from 'vitest';
import { TypedStates } from './typed-states';

function typedThrice() {
  const states = new TypedStates('原文');
  states.typed('原文一', 1_000)();
  states.typed('原文一二', 1_100)();
  const onItsWay = states.typed('原文一二三', 1_200);
  return { states, onItsWay };
}

describe('TypedStates', () => {
  it('counts what is missing from the first key that is not there to the kill', () => {
    const { states } = typedThrice();
    expect(states.standingOf('原文', 1_250)).toEqual({ standing: 'known', place: 0, missingMs: 250 });
    expect(states.standingOf('原文一', 1_250)).toEqual({ standing: 'known', place: 1, missingMs: 150 });
  });

  it('does not ask for a key that the page has not shown, and knows it where it is there', () => {
    const { states, onItsWay } = typedThrice();
    expect(states.standingOf('原文一二', 1_250)).toMatchObject({ place: 2, missingMs: 0 });
    expect(states.standingOf('原文一二三', 1_250)).toMatchObject({ place: 3, missingMs: 0 });
    onItsWay();
    expect(states.standingOf('原文一二', 1_250)).toMatchObject({ place: 2, missingMs: 50 });
  });

  it('knows a text that was never typed, however like it is', () => {
    const { states } = typedThrice();
    for (const text of ['', '原', '原文二', '原文一二三四'])
      expect(states.standingOf(text, 1_250), text).toEqual({ standing: 'never typed' });
  });
});
