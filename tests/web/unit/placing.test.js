import assert from 'node:assert/strict';
import { test } from 'node:test';
import { menuPlace } from '../../../wwwroot/js/model/placing.js';

const phone = { width: 390, height: 844 };

test('a menu stands below its word where there is room, above it where there is more, and always within the window', () => {
  assert.deepEqual(menuPlace({ left: 20, top: 100, bottom: 130 }, 200, phone), { left: 20, top: 134, maxHeight: 320 });
  assert.deepEqual(menuPlace({ left: 20, top: 700, bottom: 730 }, 200, phone), { left: 20, bottom: 148, maxHeight: 320 });
  assert.deepEqual(menuPlace({ left: 300, top: 100, bottom: 130 }, 200, { width: 390, height: 300 }), { left: 182, top: 134, maxHeight: 158 });
});
