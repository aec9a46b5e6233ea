;; Products of many rows of small whole numbers with one vector. The test beside mean-table.ts holds the bytes in mean-products-wasm.ts
;; to this text.
(module
  (memory (export "memory") 1)

  ;; For each of `count` rows of 8-bit numbers, the sum of its products with 16-bit numbers, as 32 bits. A row is `length` long, a
  ;; multiple of sixteen. The caller sees to it that no sum passes 32 bits.
  (func (export "products")
    (param $to i32) (param $rows i32) (param $count i32) (param $vector i32) (param $length i32)
    (local $end i32) (local $rowEnd i32) (local $with i32)
    (local $bytes v128) (local $a v128) (local $b v128)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
    (loop $each
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $with (local.get $vector))
      (local.set $rowEnd (i32.add (local.get $rows) (local.get $length)))
      (loop $along
        (local.set $bytes (v128.load (local.get $rows)))
        (local.set $a (i32x4.add (local.get $a)
          (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_s (local.get $bytes)) (v128.load (local.get $with)))))
        (local.set $b (i32x4.add (local.get $b)
          (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_s (local.get $bytes)) (v128.load offset=16 (local.get $with)))))
        (local.set $with (i32.add (local.get $with) (i32.const 32)))
        (local.set $rows (i32.add (local.get $rows) (i32.const 16)))
        (br_if $along (i32.lt_u (local.get $rows) (local.get $rowEnd))))
      (local.set $a (i32x4.add (local.get $a) (local.get $b)))
      (i32.store (local.get $to)
        (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $a)) (i32x4.extract_lane 1 (local.get $a)))
          (i32.add (i32x4.extract_lane 2 (local.get $a)) (i32x4.extract_lane 3 (local.get $a)))))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (br_if $each (i32.lt_u (local.get $to) (local.get $end))))))
