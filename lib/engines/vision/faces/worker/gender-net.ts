import {
  add,
  avgPool,
  depthwiseConv2d,
  div,
  fused,
  matMul,
  maxPool,
  type NamedTensorMap,
  type Rank,
  relu,
  reshape,
  softmax,
  sub,
  type Tensor,
  type Tensor2D,
  type Tensor4D,
  tensor1d,
  tidy,
} from "@tensorflow/tfjs-core";

/** The face as the net takes it, in pixels. */
export const FACE_SIDE = 112;

/** The mean colour that is taken off, and the step between two levels. */
const MEAN = [122.782, 117.001, 104.298];
const LEVELS = 255;

/**
 * The half of face-api's AgeGenderNet (a small Xception) that tells a gender, by face-api's weights. Biases and what
 * cuts off below zero are reckoned together with the convolution before them: its own net goes over every plane again
 * for each.
 */
export function createGenderNet(weights: NamedTensorMap) {
  const mean = tensor1d(MEAN);
  const weight = (name: string): Tensor => {
    const found = weights[name];
    if (!found) throw new Error(`the model has no ${name}`);
    return found;
  };
  type Activation = "linear" | "relu";

  function convolve(x: Tensor4D, [filters, bias]: [string, string], stride: number, activation: Activation): Tensor4D {
    const filter = weight(filters) as Tensor4D;
    return fused.conv2d({ x, filter, strides: stride, pad: "same", bias: weight(bias), activation });
  }
  function separable(x: Tensor4D, name: string, activation: Activation): Tensor4D {
    const wide = depthwiseConv2d(x, weight(`${name}/depthwise_filter`) as Tensor4D, 1, "same");
    return convolve(wide, [`${name}/pointwise_filter`, `${name}/bias`], 1, activation);
  }
  /** @param from what the block begins with: x itself, or x cut off below zero */
  function reduced(x: Tensor4D, from: Tensor4D, name: string): Tensor4D {
    const seen = separable(separable(from, `${name}/separable_conv0`, "relu"), `${name}/separable_conv1`, "linear");
    const expansion = `${name}/expansion_conv`;
    const beside = convolve(x, [`${expansion}/filters`, `${expansion}/bias`], 2, "linear");
    return add(maxPool(seen, 3, 2, "same"), beside);
  }
  function middle(x: Tensor4D, name: string): Tensor4D {
    const [first, second] = ["separable_conv0", "separable_conv1"].map((one) => `${name}/${one}`);
    const seen = separable(separable(relu(x), `${first}`, "relu"), `${second}`, "relu");
    return add(separable(seen, `${name}/separable_conv2`, "linear"), x);
  }

  return {
    /**
     * @param face 1 x FACE_SIDE x FACE_SIDE x 3, 0..255
     * @returns how sure the net is that it looks like a man's, 0..1; the rest is a woman's
     */
    man(face: Tensor4D): number {
      const answer = tidy(() => {
        const colours = div<Tensor4D>(sub(face, mean), LEVELS);
        let x = convolve(colours, ["entry_flow/conv_in/filters", "entry_flow/conv_in/bias"], 2, "relu");
        x = reduced(x, x, "entry_flow/reduction_block_0");
        x = reduced(x, relu(x), "entry_flow/reduction_block_1");
        x = middle(middle(x, "middle_flow/main_block_0"), "middle_flow/main_block_1");
        x = reduced(x, relu(x), "exit_flow/reduction_block");
        x = separable(x, "exit_flow/separable_conv", "relu");
        const whole = reshape<Rank.R2>(avgPool(x, 7, 2, "valid"), [1, -1]);
        return softmax(add(matMul(whole, weight("fc/gender/weights") as Tensor2D), weight("fc/gender/bias")));
      });
      const [man] = answer.dataSync();
      answer.dispose();
      return man ?? Number.NaN;
    },
  };
}
