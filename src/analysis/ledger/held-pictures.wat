;; How far apart two pictures of the ledger's size are. The test beside held-pictures.ts holds the bytes in held-pictures-wasm.ts to
;; this text. Addresses are in bytes.
(module
  (memory (export "memory") 1)

  ;; The greatest sum of absolute differences among 8 × 8 regions of two pictures of 96 × 64 pixels in RGB: a row of a region is 36 bytes,
  ;; a row of the picture 288.
  (func (export "farthest") (param $a i32) (param $b i32) (result i32)
    (local $end i32) (local $bandEnd i32) (local $rowsEnd i32) (local $from i32) (local $apart i32)
    (local $x v128) (local $y v128) (local $sum v128) (local $greatest i32) (local $here i32)
    ;; The other picture is told by how far it lies from the first.
    (local.set $apart (i32.sub (local.get $b) (local.get $a)))
    (local.set $end (i32.add (local.get $a) (i32.const 18432)))
    (loop $bands
      (local.set $bandEnd (i32.add (local.get $a) (i32.const 288)))
      (loop $regions
        (local.set $sum (v128.const i32x4 0 0 0 0))
        (local.set $from (local.get $a))
        (local.set $rowsEnd (i32.add (local.get $a) (i32.const 2304)))
        (loop $rows
          (local.set $b (i32.add (local.get $from) (local.get $apart)))
          (local.set $x (v128.load (local.get $from)))
          (local.set $y (v128.load (local.get $b)))
          (local.set $sum (i16x8.add (local.get $sum) (i16x8.extadd_pairwise_i8x16_u
            (i8x16.sub (i8x16.max_u (local.get $x) (local.get $y)) (i8x16.min_u (local.get $x) (local.get $y))))))
          (local.set $x (v128.load offset=16 (local.get $from)))
          (local.set $y (v128.load offset=16 (local.get $b)))
          (local.set $sum (i16x8.add (local.get $sum) (i16x8.extadd_pairwise_i8x16_u
            (i8x16.sub (i8x16.max_u (local.get $x) (local.get $y)) (i8x16.min_u (local.get $x) (local.get $y))))))
          (local.set $x (v128.load32_zero offset=32 (local.get $from)))
          (local.set $y (v128.load32_zero offset=32 (local.get $b)))
          (local.set $sum (i16x8.add (local.get $sum) (i16x8.extadd_pairwise_i8x16_u
            (i8x16.sub (i8x16.max_u (local.get $x) (local.get $y)) (i8x16.min_u (local.get $x) (local.get $y))))))
          (local.set $from (i32.add (local.get $from) (i32.const 288)))
          (br_if $rows (i32.lt_u (local.get $from) (local.get $rowsEnd))))
        (local.set $sum (i32x4.extadd_pairwise_i16x8_u (local.get $sum)))
        (local.set $here
          (i32.add
            (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
            (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
        (local.set $greatest (select (local.get $here) (local.get $greatest) (i32.gt_u (local.get $here) (local.get $greatest))))
        (local.set $a (i32.add (local.get $a) (i32.const 36)))
        (br_if $regions (i32.lt_u (local.get $a) (local.get $bandEnd))))
      (local.set $a (i32.add (local.get $a) (i32.const 2016)))
      (br_if $bands (i32.lt_u (local.get $a) (local.get $end))))
    (local.get $greatest)))
