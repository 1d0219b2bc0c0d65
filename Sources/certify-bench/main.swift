print("certify-bench")
