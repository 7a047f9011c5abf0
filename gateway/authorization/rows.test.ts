import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { rowsOf } from './rows.ts';

const schema = buildSchema(`
  type Query { lamp: Lamp box: Box }
  type Lamp { id: ID! code: String! scoped: Int! watt(at: Int): Int! label: String room: Room power: Int! secret: String! }
  type Box { room: Room label: String }
  type Room { id: ID! }`);
const fields = ['id', 'code', 'scoped', 'watt', 'label', 'room', 'power', 'secret'].map((field) => `Lamp.${field}`);
const keys = [...['id', 'code', 'scoped'].map((field) => ({ type: 'Lamp', fields: field })), { type: 'Box', fields: 'room { id }' }];
const subgraphs = [
  { name: 'links', url: '', fields: ['Lamp.id'], keys: [{ type: 'Lamp', fields: 'id' }] },
  { name: 'goods', url: '', fields: [...fields, 'Box.room', 'Box.label'], keys },
];
const allows = (role: string, coordinate: string): boolean => role === 'boss' || coordinate !== 'Lamp.secret';
const secured = new Map([['Lamp.scoped', []]]);
const rows = rowsOf({ schema, subgraphs }, { allows }, secured);

it('a row shows by a plain field of its owner that is open to the role, best one that is never null, and by none that names it', () => {
  expect(rows.witness('Lamp', 'visitor')).toEqual({ source: 'goods', keys: [['id'], ['code']], field: 'power' });
});

it('nothing is seen of a row that only keys within its key name', () => {
  expect(rows.witness('Box', 'boss')).toBeNull();
});

it('what nobody names has no rows of its own', () => {
  expect(rows.witness('Room', 'boss')).toBeUndefined();
});
