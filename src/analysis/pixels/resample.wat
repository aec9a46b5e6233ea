;; The two steps of resample.ts, with the same rounding. The test beside it holds the bytes in resample-wasm.ts to this text.
(module
  (memory (export "memory") 1)

  ;; Whether this machine multiplies and adds with one rounding. `near` is 1 + 2^-12.
  (func (export "fused") (param $near f32) (result i32)
    (f32.ne
      (f32x4.extract_lane 0
        (f32x4.relaxed_madd (f32x4.splat (local.get $near)) (f32x4.splat (local.get $near)) (f32x4.splat (f32.const -1))))
      (f32.const 0x1p-11)))

  ;; Adds `count` source rows of bytes, each times its 32-bit weight, into a row of 32-bit numbers, sixteen at a time.
  ;; Reads and writes up to fifteen beyond the end. One rounding for each row, as adding in 64 bits and rounding to 32 has.
  (func (export "squeezeHeight")
    (param $line i32) (param $length i32) (param $from i32) (param $row i32) (param $weights i32) (param $count i32)
    (local $end i32) (local $at i32) (local $tap i32) (local $last i32)
    (local $weight v128) (local $bytes v128) (local $half v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $line) (i32.shl (local.get $length) (i32.const 2))))
    (local.set $last (i32.add (local.get $weights) (i32.shl (local.get $count) (i32.const 2))))
    (loop $columns
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $from))
      (local.set $tap (local.get $weights))
      (loop $rows
        (local.set $weight (v128.load32_splat (local.get $tap)))
        (local.set $bytes (v128.load (local.get $at)))
        (local.set $half (i16x8.extend_low_i8x16_u (local.get $bytes)))
        (local.set $a (f32x4.relaxed_madd
          (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_u (local.get $half))) (local.get $weight) (local.get $a)))
        (local.set $b (f32x4.relaxed_madd
          (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_u (local.get $half))) (local.get $weight) (local.get $b)))
        (local.set $half (i16x8.extend_high_i8x16_u (local.get $bytes)))
        (local.set $c (f32x4.relaxed_madd
          (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_u (local.get $half))) (local.get $weight) (local.get $c)))
        (local.set $d (f32x4.relaxed_madd
          (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_u (local.get $half))) (local.get $weight) (local.get $d)))
        (local.set $at (i32.add (local.get $at) (local.get $row)))
        (local.set $tap (i32.add (local.get $tap) (i32.const 4)))
        (br_if $rows (i32.lt_u (local.get $tap) (local.get $last))))
      (v128.store (local.get $line) (local.get $a))
      (v128.store offset=16 (local.get $line) (local.get $b))
      (v128.store offset=32 (local.get $line) (local.get $c))
      (v128.store offset=48 (local.get $line) (local.get $d))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $line (i32.add (local.get $line) (i32.const 64)))
      (br_if $columns (i32.lt_u (local.get $line) (local.get $end)))))

  ;; Adds numbers of a row, three channels side by side, each times its 64-bit weight, into pixels, rounded to whole numbers.
  ;; `first` holds for each pixel where its first number lies, in bytes from `line`. Numbers and weights were rounded to 32 bits,
  ;; so that each product is exact and one rounding is the same as two.
  (func (export "squeezeWidth")
    (param $to i32) (param $width i32) (param $line i32) (param $first i32) (param $counts i32) (param $weights i32) (param $stride i32)
    (local $end i32) (local $from i32) (local $tap i32) (local $last i32)
    (local $weight v128) (local $pixel v128) (local $redGreen v128) (local $blue v128)
    (local.set $end (i32.add (local.get $to) (i32.mul (local.get $width) (i32.const 3))))
    (loop $pixels
      (local.set $redGreen (v128.const i32x4 0 0 0 0))
      (local.set $blue (v128.const i32x4 0 0 0 0))
      (local.set $from (i32.add (local.get $line) (i32.load (local.get $first))))
      (local.set $tap (local.get $weights))
      (local.set $last (i32.add (local.get $weights) (i32.shl (i32.load (local.get $counts)) (i32.const 3))))
      (loop $taps
        (local.set $weight (v128.load64_splat (local.get $tap)))
        (local.set $pixel (v128.load (local.get $from)))
        (local.set $redGreen (f64x2.relaxed_madd
          (f64x2.promote_low_f32x4 (local.get $pixel)) (local.get $weight) (local.get $redGreen)))
        (local.set $blue (f64x2.relaxed_madd
          (f64x2.promote_low_f32x4 (v128.load64_zero offset=8 (local.get $from))) (local.get $weight) (local.get $blue)))
        (local.set $from (i32.add (local.get $from) (i32.const 12)))
        (local.set $tap (i32.add (local.get $tap) (i32.const 8)))
        (br_if $taps (i32.lt_u (local.get $tap) (local.get $last))))
      (local.set $redGreen (i32x4.trunc_sat_f64x2_s_zero (f64x2.add (local.get $redGreen) (v128.const f64x2 0.5 0.5))))
      (i32.store8 (local.get $to) (i32x4.extract_lane 0 (local.get $redGreen)))
      (i32.store8 offset=1 (local.get $to) (i32x4.extract_lane 1 (local.get $redGreen)))
      (i32.store8 offset=2 (local.get $to)
        (i32.trunc_sat_f64_s (f64.add (f64x2.extract_lane 0 (local.get $blue)) (f64.const 0.5))))
      (local.set $to (i32.add (local.get $to) (i32.const 3)))
      (local.set $first (i32.add (local.get $first) (i32.const 4)))
      (local.set $counts (i32.add (local.get $counts) (i32.const 4)))
      (local.set $weights (i32.add (local.get $weights) (local.get $stride)))
      (br_if $pixels (i32.lt_u (local.get $to) (local.get $end))))))
