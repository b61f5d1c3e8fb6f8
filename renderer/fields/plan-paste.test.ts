import { describe, expect, it } from 'vitest';
import { planPaste } from './plan-paste';

const put = (text: string, plain: string) => {
  const at = text.indexOf('|');
  return planPaste(text.replace('|', ''), at, at, { plain, html: '' });
};

describe('planPaste', () => {
  it('ends the pasted paragraph only where other text would run on', () => {
    expect(put('第一段。|', '第二段。\r\n')).toMatchObject({ text: '第二段。' });
    expect(put('|\n第三段。', '第二段。\r\n')).toMatchObject({ text: '第二段。' });
    expect(put('|第三段。', '第二段。\r\n')).toMatchObject({ text: '第二段。\n' });
  });

  it('keeps what was on the clipboard, for whoever wants it as it is', () => {
    expect(put('|', '　　公开\r\n　　申请')).toMatchObject({
      text: '公开\n申请',
      raw: '　　公开\n　　申请',
    });
  });

  it('offers no clipboard as it is where only the cleaned text has room', () => {
    expect(put(`${'公'.repeat(199_990)}|`, '　　公开信息公开信息')).toMatchObject({
      outcome: 'put',
      text: '公开信息公开信息',
      raw: '　　公开信息公开信息',
    });
    expect(put(`${'公'.repeat(199_991)}|`, '　　公开信息公开信息')).toMatchObject({
      outcome: 'put',
      raw: undefined,
    });
  });

  it('refuses what no report file holds, and says how much it was', () => {
    expect(put(`${'公'.repeat(199_990)}|`, '公开信息公开信息公开')).toMatchObject({ outcome: 'put' });
    expect(put(`${'公'.repeat(199_990)}|`, '公开信息公开信息公开年')).toEqual({
      outcome: 'tooLong',
      message: '没有粘贴：要粘贴的文字约 11 字，粘贴后这一部分会超过 20 万字。请分开复制需要的段落。',
    });
    expect(put('|', '公'.repeat(10_000_000))).toMatchObject({
      message: expect.stringContaining('1000 万字'),
    });
  });
});
