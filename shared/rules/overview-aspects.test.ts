import { describe, expect, it } from 'vitest';
import { formOf } from '../form/forms';
import { missingAspects, OVERVIEW_ASPECTS } from './overview-aspects';

const FULL = `（一）主动公开。全年公开信息120条。
（二）依申请公开。收到申请6件。
（三）政府信息管理。落实审核责任，加强监督。
（四）平台建设。维护网站专栏。
（五）监督保障。组织培训2次。`;

describe('the five aspects of section one', () => {
  it('are the topics of the form', () => {
    const overview = formOf('2021').sections[0];
    if (overview?.kind !== 'narrative') throw new Error('no overview');
    expect(OVERVIEW_ASPECTS.map(({ topic }) => topic)).toEqual(overview.topics.map(({ id }) => id));
  });

  it.each([
    FULL,
    '一是主动公开政府信息；二是依申请公开规范办理；三是加强政府信息管理；四是加强平台建设；五是强化监督保障。',
    '我局通过区政府网站和微信公众号公开各类信息56条，未收到政府信息公开申请。信息发布实行三级审核。举办培训1次。',
    '一、加强组织领导，明确专人负责。二、加大主动公开力度，在网站开设专栏，及时更新。三、没有收到公开申请。',
    '（一）主动公开情况。\n（二）依申请公开情况。\n（三）政府信息管理。\n（四）公开平台建设和渠道。\n（五）强化教育培训。',
  ])('are all there in “%s”', (text) => {
    expect(missingAspects(text)).toEqual([]);
  });

  it('are missed where one has no paragraph, whatever words stand elsewhere', () => {
    const without = FULL.split('\n').slice(0, 4).join('\n');
    expect(missingAspects(without)).toEqual(['supervision']);
    expect(missingAspects(FULL.replace('（三）政府信息管理。落实审核责任，加强监督。\n', ''))).toEqual([
      'infoManagement',
    ]);
  });

  it('are missed where no word speaks of them', () => {
    expect(missingAspects('全年主动公开政府信息120条。')).toEqual([
      'onRequest',
      'infoManagement',
      'platform',
      'supervision',
    ]);
  });
});
